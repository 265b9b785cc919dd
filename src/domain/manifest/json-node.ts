import { visit, type ParseError } from 'jsonc-parser';

type Span = { readonly offset: number; readonly length: number };

/** A named part of an object. Its span is that of the name. */
export type JsonMember = Span & { readonly name: string; value: JsonNode | undefined };
export type JsonObject = { offset: number; length: number } & {
  readonly kind: 'object';
  readonly members: JsonMember[];
};
export type JsonArray = { offset: number; length: number } & {
  readonly kind: 'array';
  readonly items: JsonNode[];
};
export type JsonLiteral = Span & { readonly kind: 'literal'; readonly value: unknown };

/** JSON with its places. Members stay a list, so that a name given twice is there twice, and no name is structure. */
export type JsonNode = JsonObject | JsonArray | JsonLiteral;

/** What the text holds, as far as it can be made out, and every mistake on the way. */
export type ParsedJson = {
  readonly root: JsonNode | undefined;
  readonly errors: readonly ParseError[];
};

/** Parses strictly: no comments, no commas before a closing bracket. Recursive: check the depth before. */
export function parseJson(text: string): ParsedJson {
  const errors: ParseError[] = [];
  const whole: JsonArray = { kind: 'array', offset: 0, length: text.length, items: [] };
  // What is open, innermost last, and the property whose value comes next.
  type Open = { readonly node: JsonObject | JsonArray; readonly members: JsonMember[] };
  const outermost: Open = { node: whole, members: [] };
  const outer: Open[] = [];
  let open = outermost;
  let member: JsonMember = { name: '', offset: 0, length: 0, value: undefined };
  const put = (node: JsonNode) => {
    if (open.node.kind === 'array') open.node.items.push(node);
    else member.value = node;
  };
  const enter = (node: JsonObject | JsonArray, members: JsonMember[]) => {
    put(node);
    if (open !== outermost) outer.push(open);
    open = { node, members };
  };
  const leave = (offset: number, length: number) => {
    open.node.length = offset + length - open.node.offset;
    open = outer.pop() ?? outermost;
  };
  visit(
    text,
    {
      // Until its end is known, it goes on to that of the text.
      onObjectBegin: (offset) => {
        const members: JsonMember[] = [];
        enter({ kind: 'object', offset, length: text.length - offset, members }, members);
      },
      onArrayBegin: (offset) => {
        enter({ kind: 'array', offset, length: text.length - offset, items: [] }, []);
      },
      onObjectProperty: (name, offset, length) => {
        member = { name, offset, length, value: undefined };
        open.members.push(member);
      },
      onObjectEnd: leave,
      onArrayEnd: leave,
      onLiteralValue: (value: unknown, offset, length) => {
        put({ kind: 'literal', value, offset, length });
      },
      onError: (error, offset, length) => {
        errors.push({ error, offset, length });
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return { root: whole.items[0], errors };
}
