/** Why a form over a record that was deleted saves nothing. */
export const goneReason = (name: string) => `${name} was deleted: there is nothing to save it to.`;
