import { closest } from 'fastest-levenshtein';
import type { Node } from 'mdast';
import { type ComponentProps, PAGE_COMPONENTS } from '#core/page-components.ts';

/** What is wrong with a part of an MDX page, and what to write instead. */
export interface MdxFault {
  readonly what: string;
  readonly fix: string;
}

/** What a part of an MDX page asks of the build that it cannot give; `undefined` where it asks for nothing. A page calls the archive's own components with plain values, and runs no code of its own. */
export function findCodeFault(node: Node): MdxFault | undefined {
  return FAULTS[node.type]?.(node as MdxNode);
}

/** Where a part of an MDX page leads; an empty string where it is no link. */
export function linkOf(node: Node): string {
  const { type, name, url = '' } = node as MdxNode;
  if (type === 'link' || type === 'definition') return url;
  return name === 'a' ? attributeOf(node as MdxNode, 'href') : '';
}

/** The id that a tag of an MDX page was given; an empty string where it has none. */
export function idOf(node: Node): string {
  return attributeOf(node as MdxNode, 'id');
}

function attributeOf({ attributes = [] }: MdxNode, name: string): string {
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : '';
}

interface MdxNode {
  readonly url?: string;
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly MdxAttribute[];
  readonly data?: MdxData;
}

interface MdxData {
  readonly estree?: Program;
}

interface MdxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | null | { readonly value: string; readonly data?: MdxData };
}

interface Program {
  readonly body: readonly { readonly type: string; readonly expression?: Expression }[];
}

interface Expression {
  readonly type: string;
  readonly value?: unknown;
  readonly argument?: Expression;
  readonly expressions?: readonly Expression[];
}

const FAULTS: Readonly<Record<string, (node: MdxNode) => MdxFault | undefined>> = {
  mdxjsEsm: () => ({
    what: 'Trang có dòng «import» hoặc «export»; trang của kho không chạy mã riêng.',
    fix: `Xóa dòng ấy; các thẻ ${namesOf(PAGE_COMPONENTS)} dùng được ngay. Nếu là lời văn thì đừng đặt chữ ấy ở đầu dòng.`,
  }),
  mdxFlowExpression: ({ data, value }) => findExpressionFault(value, data?.estree),
  mdxTextExpression: ({ data, value }) => findExpressionFault(value, data?.estree),
  mdxJsxFlowElement: findElementFault,
  mdxJsxTextElement: findElementFault,
  image: () => PICTURE_FAULT,
  imageReference: () => PICTURE_FAULT,
};

const PICTURE_FAULT: MdxFault = {
  what: 'Chỉ tin mới có ảnh: ảnh gọi ở đây sẽ không hiện.',
  fix: 'Chuyển ảnh sang một tin, hoặc xóa chỗ gọi.',
};

function findExpressionFault(value = '', program: Program | undefined): MdxFault | undefined {
  const [statement] = program?.body ?? [];
  if (statement === undefined || isPlain(statement.expression)) return undefined;
  return {
    what: `Chỗ «{${value.trim()}}» gọi đến tên hay phép tính mà trang không có.`,
    fix: 'Viết thẳng chữ hay số muốn hiện; muốn hiện dấu «{» thì đặt trong dấu nháy ngược `…`.',
  };
}

function isPlain(expression: Expression | undefined): boolean {
  if (expression === undefined) return false;
  const { type, value, argument, expressions = [] } = expression;
  if (type === 'Literal') return value === null || /^(?:string|number|boolean)$/.test(typeof value);
  if (type === 'TemplateLiteral') return expressions.length === 0;
  return type === 'UnaryExpression' && argument?.type === 'Literal' && isPlain(argument);
}

function findElementFault({ name, attributes = [] }: MdxNode): MdxFault | undefined {
  // A tag without a name only groups.
  if (name === null || name === undefined) return undefined;
  const odd = attributes.map(findAttributeFault).find((fault) => fault !== undefined);
  if (odd !== undefined) return odd;
  if (name === 'img') return PICTURE_FAULT;
  if (/^[a-z][a-z0-9-]*$/.test(name)) return undefined;
  const props = Object.hasOwn(PAGE_COMPONENTS, name) ? PAGE_COMPONENTS[name] : undefined;
  if (props === undefined) {
    const near = closest(name, Object.keys(PAGE_COMPONENTS));
    const fix = `Các thẻ dùng được: ${namesOf(PAGE_COMPONENTS)}; gần nhất là <${near}>. Muốn hiện dấu «<» thì đặt trong dấu nháy ngược.`;
    return { what: `Kho không có thẻ <${name}>.`, fix };
  }
  return findPropFault(name, props, attributes);
}

function findAttributeFault({ type, name = '', value }: MdxAttribute): MdxFault | undefined {
  if (type !== 'mdxJsxAttribute' || name.includes(':')) {
    const what = `Thẻ có thuộc tính «${name || '{…}'}» mà trang của kho không nhận.`;
    return { what, fix: 'Xóa thuộc tính ấy.' };
  }
  return typeof value === 'object' && value !== null
    ? findExpressionFault(value.value, value.data?.estree)
    : undefined;
}

function findPropFault(
  name: string,
  props: ComponentProps,
  attributes: readonly MdxAttribute[],
): MdxFault | undefined {
  const given = new Map(attributes.map((attribute) => [attribute.name ?? '', attribute.value]));
  const example = `<${[name, ...Object.entries(props).map(exampleOf)].join(' ')}>`;
  const fix = `Viết ${example}.`;
  for (const [prop, values] of Object.entries(props)) {
    const value = given.get(prop);
    if (typeof value !== 'string') {
      return { what: `Thẻ <${name}> thiếu «${prop}» viết trong dấu nháy kép.`, fix };
    }
    if (values !== 'any' && !values.includes(value)) {
      const taken = values.join(', ');
      return {
        what: `Thẻ <${name}> không nhận ${prop}="${value}".`,
        fix: `Dùng một trong: ${taken}.`,
      };
    }
  }
  const surplus = [...given.keys()].find((prop) => !Object.hasOwn(props, prop));
  return surplus === undefined
    ? undefined
    : { what: `Thẻ <${name}> không có thuộc tính «${surplus}».`, fix };
}

function exampleOf([prop, values]: [string, readonly string[] | 'any']): string {
  return `${prop}="${values === 'any' ? '…' : values[0]}"`;
}

function namesOf(components: Readonly<Record<string, unknown>>): string {
  return Object.keys(components)
    .map((name) => `<${name}>`)
    .join(', ');
}
