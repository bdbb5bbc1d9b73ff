import { parseSync } from 'vite';

/** A node of a syntax tree, as far as the search needs to know it. */
interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const hasLetters = (text: unknown): text is string =>
  typeof text === 'string' && /\p{L}/u.test(text);

/** Attributes whose text a reader sees or hears. */
const spokenAttributes = ['alt', 'aria-description', 'aria-label', 'hint', 'label', 'placeholder'];
spokenAttributes.push('aria-roledescription', 'aria-valuetext', 'title');

/** The texts that an expression may come to; what a call returns is the callee's business. */
const textsOf = (node: unknown): string[] => {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return hasLetters(node['value']) ? [node['value']] : [];
    case 'TemplateElement': {
      const { raw } = node['value'] as { readonly raw: string };
      return hasLetters(raw) ? [raw] : [];
    }
    case 'TemplateLiteral':
      return childrenOf(node).flatMap(textsOf);
    case 'ConditionalExpression':
      return [node['consequent'], node['alternate']].flatMap(textsOf);
    case 'LogicalExpression':
    case 'BinaryExpression':
      return /^(===?|!==?|[<>]=?)$/.test(String(node['operator']))
        ? []
        : [node['left'], node['right']].flatMap(textsOf);
    case 'ParenthesizedExpression':
    case 'JSXExpressionContainer':
      return textsOf(node['expression']);
    default:
      return [];
  }
};

const spokenIn = (node: Node): string[] => {
  if (node.type === 'JSXText') return hasLetters(node['value']) ? [node['value'].trim()] : [];
  if (node.type === 'JSXAttribute') {
    const { name } = node['name'] as { readonly name: unknown };
    return spokenAttributes.includes(String(name)) ? textsOf(node['value']) : [];
  }
  if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return [];
  return (node['children'] as readonly Node[])
    .filter(({ type }) => type === 'JSXExpressionContainer')
    .flatMap(textsOf);
};

/** Every text in a component's source that reaches a reader without having been translated. */
export const untranslated = (path: string, source: string): string[] => {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  const walk = (node: Node): string[] => [...spokenIn(node), ...childrenOf(node).flatMap(walk)];
  return isNode(program) ? walk(program) : [];
};
