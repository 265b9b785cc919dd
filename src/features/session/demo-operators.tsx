import { isolated } from '#src/lib/isolated.ts';
import { Mono } from '#src/ui/mono.tsx';

type DemoOperator = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
};

/** What the demo publishes on its sign-in page. */
export type DemoSignIn = {
  readonly operators: readonly DemoOperator[];
  readonly demoPassword: string;
};

type DemoOperatorsProps = { demo: DemoSignIn; onPick: (operator: DemoOperator) => void };

/** The demo's operators, each a press that fills the form, and the password that they share. */
export function DemoOperators({ demo, onPick }: DemoOperatorsProps) {
  return (
    <section className="sign-in-demo" aria-labelledby="sign-in-demo">
      <h2 id="sign-in-demo">This is a demo</h2>
      <p>
        Its data is made up. The operators that came with it share the password{' '}
        <Mono>{demo.demoPassword}</Mono>
      </p>
      <ul>
        {demo.operators.map((operator) => (
          <li key={operator.id}>
            <button type="button" onClick={() => onPick(operator)}>
              <span className="sign-in-demo-name">
                {isolated(operator.name)}
                <span>{operator.role}</span>
              </span>
              <Mono>{operator.email}</Mono>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
