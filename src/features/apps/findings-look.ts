/** Where the findings stand below the editor, not beside it. */
export const oneColumn = '@media (width < 1100px)';
