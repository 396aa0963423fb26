const topicThemes = new Map<string, readonly string[]>(
  Object.entries({
    'front-door': ['front-door'],
    'initial-need-and-risk': ['front-door', 'assessment'],
    'children-in-need-and-protection-plans': ['child-plans', 'child-protection'],
    'care-leavers': ['care-leaver-support', 'care-leaver-homes', 'care-leaver-work'],
    'children-in-care': [
      'placement-sufficiency',
      'foster-kinship-carers',
      'permanence',
      'health',
      'education-attendance',
      'life-story',
      'independent-reviewing',
    ],
    permanence: ['permanence'],
    'domestic-abuse': ['domestic-abuse'],
    'mental-health': ['emotional-wellbeing'],
    'abuse-and-neglect': ['neglect'],
    'child-exploitation': ['exploitation-missing'],
    'criminal-exploitation': ['exploitation-missing'],
    'vulnerable-adolescents': ['exploitation-missing'],
  }),
);

/**
 * Themes of improvement that a visit on one of Ofsted's topics looks at; our own reading, kept
 * narrow. An unlisted topic leads to none.
 */
export function themesOfTopic(topic: string | null): readonly string[] {
  return topic === null ? [] : (topicThemes.get(topic) ?? []);
}
