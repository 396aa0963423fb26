/**
 * The theme that gathers what fits no other. Two reports with it ask for different things, so it
 * neither comes back nor teaches.
 */
export const leftoverTheme = 'other';
