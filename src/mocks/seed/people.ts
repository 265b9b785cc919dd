import type { UserType } from '#src/contract/interface-user-record.ts';
import type { UserLine } from './user-lines.ts';

const operator = (
  name: string,
  type: UserType,
  createdDaysAgo: number,
  more: Partial<UserLine> = {},
): UserLine => ({ name, type, createdDaysAgo, use: 'never', ...more });

/** Who works with the console. The first is signed in when the demo opens. */
export const people: readonly UserLine[] = [
  operator('Anna Brandt', 'administrator', 1410, { groups: 'ACCOUNT_ADMINISTRATORS' }),
  operator('Jonas Weber', 'administrator', 1120),
  operator('Mara Lindqvist', 'developer', 870, { groups: 'DEVELOPERS_DESIGNERS', use: 'hours' }),
  operator('Tomasz Zieliński', 'developer', 640, {
    groups: 'DEVELOPERS_DESIGNERS',
    permissions: 'ticket_read order_read',
    use: 'days',
  }),
  operator('Priya Raman', 'developer', 210, { permissions: 'order_read stock_read' }),
  operator('Sophie Keller', 'support', 930, { permissions: 'ticket_read' }),
  operator('Luca Moretti', 'support', 480, { groups: '_DESK_AGENTS', permissions: 'ticket_read' }),
  operator('Helga Schröder', 'support', 1300, { isInactive: true }),
];

const atTheStart = (line: UserLine): UserLine => ({ ...line, permissions: '', use: 'never' });

/** Who is there before anything is set up. */
export const firstPeople: readonly UserLine[] = people
  .filter(({ name }) => ['Anna Brandt', 'Mara Lindqvist', 'Sophie Keller'].includes(name))
  .map(atTheStart);
