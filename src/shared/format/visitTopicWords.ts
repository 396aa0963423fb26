const words: Record<string, string> = {
  'front-door': 'front door and thresholds',
  'children-in-need-and-protection-plans': 'children in need and child protection plans',
  'initial-need-and-risk': 'first identification of need and risk',
  'abuse-and-neglect': 'abuse and neglect',
  'family-sexual-abuse': 'sexual abuse in the family',
};

/** What a visit looked at, in words: `care-leavers` -> `care leavers`. An unlisted topic is read as written. */
export function visitTopicWords(topic: string): string {
  return words[topic] ?? topic.replaceAll('-', ' ');
}
