import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What is wrong with an object of JSON-LD by the vocabulary of schema.org: a type or a property that there is none of, a property of another type, a value of a kind that the property does not take. Nothing where all is right. */
export type FindFaults = (object: unknown) => readonly string[];

/** Reads the vocabulary of schema.org as the package schema-dts has it. */
export function readVocabulary(): FindFaults {
  const file = join(dirname(fileURLToPath(import.meta.resolve('schema-dts'))), 'schema.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const kinds = new Map<string, Kind>();
  const unions = new Map<string, readonly string[]>();
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) kinds.set(statement.name.text, kindOf(statement));
    if (ts.isTypeAliasDeclaration(statement)) {
      unions.set(statement.name.text, namesOf(statement.type));
    }
  }
  const find = (object: unknown): readonly string[] =>
    Array.isArray(object) ? object.flatMap(find) : faultsOf(object as Thing, { kinds, unions });
  return find;
}

interface Kind {
  readonly above: readonly string[];
  /** The names of the types that each property takes. */
  readonly takes: ReadonlyMap<string, readonly string[]>;
}

interface Vocabulary {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly unions: ReadonlyMap<string, readonly string[]>;
}

type Thing = Readonly<Record<string, unknown>>;

function kindOf({ heritageClauses, members }: ts.InterfaceDeclaration): Kind {
  const above = (heritageClauses ?? []).flatMap(({ types }) =>
    types.flatMap(({ expression }) => (ts.isIdentifier(expression) ? [expression.text] : [])),
  );
  const takes = members.flatMap((member) =>
    ts.isPropertySignature(member) && ts.isStringLiteral(member.name) && member.type
      ? [[member.name.text, namesOf(member.type)] as const]
      : [],
  );
  return { above, takes: new Map(takes) };
}

// The types that a union names; those within «SchemaValue<…>» are what a property takes.
function namesOf(type: ts.TypeNode): readonly string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(namesOf);
  if (type.kind === ts.SyntaxKind.StringKeyword) return ['string'];
  if (!(ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName))) return [];
  const [inner] = type.typeArguments ?? [];
  const { text } = type.typeName;
  return text === 'SchemaValue' && inner !== undefined ? namesOf(inner) : [text];
}

function faultsOf(thing: Thing, vocabulary: Vocabulary): readonly string[] {
  const { '@type': type, '@context': _context, ...properties } = thing;
  const kind = vocabulary.kinds.get(`${String(type)}Leaf`);
  if (kind === undefined) return [`${String(type)}: schema.org has no such type`];
  return Object.entries(properties)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, value]) => {
      const takes = takenBy(kind, name, vocabulary);
      if (takes === undefined) return [`${type} has no ${name}`];
      return [value].flat().flatMap((one) => {
        const fits = typeof one === 'object' ? fitsThing(one, takes, vocabulary) : isData(takes);
        const inner = typeof one === 'object' && isTyped(one) ? faultsOf(one, vocabulary) : [];
        return fits ? inner : [`${type}.${name} takes no ${describe(one)}`, ...inner];
      });
    });
}

function takenBy(kind: Kind, name: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const own = kind.takes.get(name);
  if (own !== undefined) return own;
  for (const above of kind.above) {
    const parent = vocabulary.kinds.get(above);
    const taken = parent && takenBy(parent, name, vocabulary);
    if (taken !== undefined) return taken;
  }
  return undefined;
}

const DATA = ['Text', 'URL', 'Date', 'DateTime', 'Time', 'Number', 'Integer', 'Float', 'Boolean'];

function isData(takes: readonly string[]): boolean {
  return takes.some((name) => DATA.includes(name) || name === 'string');
}

function fitsThing(
  thing: object | null,
  takes: readonly string[],
  vocabulary: Vocabulary,
): boolean {
  if (thing === null) return false;
  if (!isTyped(thing)) return '@id' in thing && takes.includes('IdReference');
  return takes.some((name) => covers(name, `${thing['@type']}Leaf`, vocabulary));
}

function isTyped(thing: object | null): thing is Thing {
  return thing !== null && '@type' in thing;
}

function covers(name: string, leaf: string, vocabulary: Vocabulary): boolean {
  if (name === leaf) return true;
  return (vocabulary.unions.get(name) ?? []).some((inner) => covers(inner, leaf, vocabulary));
}

function describe(value: unknown): string {
  return typeof value === 'object' && value !== null && '@type' in value
    ? String(value['@type'])
    : `${typeof value} ${JSON.stringify(value)}`;
}
