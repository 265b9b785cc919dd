/** Does nothing, where something has to be given. */
export function noop(): void {}
