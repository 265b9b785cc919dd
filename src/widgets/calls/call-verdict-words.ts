/** What the gateway did, as the chip says it of a call that was made. */
export const callVerdictWords = { accepted: 'Accepted', refused: 'Refused' } as const;
