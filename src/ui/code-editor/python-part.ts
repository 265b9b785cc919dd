import { pythonLanguage } from '@codemirror/lang-python';

/** Python without its completions: they know the language, and nothing of what a script is given. */
export const grammar = pythonLanguage.extension;
