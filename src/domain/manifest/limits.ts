/** What a manifest may hold at most. Lengths count code points. */
export const manifestLimits = {
  bytes: 1024 * 1024,
  depth: 32,
  /** As long as the API takes a code. */
  code: 120,
  /** First and last name of a user, each. */
  personName: 50,
  name: 100,
  description: 200,
  /** Findings of each severity that are listed; one more says that there are others. */
  findings: 5000,
} as const;
