/** What a JSON file of an own plan says of itself. A breaking change to its shape raises `version`. */
export const ownPlanFormat = { format: 'council-inspection-tracker/own-plan', version: 1 } as const;
