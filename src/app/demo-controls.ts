/** What the demo offers beside the product: built by the mocked server, shown by the demo bar, absent in live. */
export type DemoControls = {
  /** The id of the scenario that is running. */
  readonly scenario: string;
  readonly scenarios: readonly {
    readonly id: string;
    readonly label: string;
    readonly description: string;
  }[];
  readonly operators: readonly DemoOperator[];
  readonly operatorId: string;
  /** The published password that the seeded operators share. */
  readonly demoPassword: string;
  /** The one OAuth 2.0 token that the demo's identity provider vouches for. */
  readonly oauthToken?: string;
  /** Throws away what was changed and starts anew. */
  reset: () => void | Promise<void>;
  signInAs: (id: string) => void | Promise<void>;
  chooseScenario: (id: string) => void | Promise<void>;
};

export type DemoOperator = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
};
