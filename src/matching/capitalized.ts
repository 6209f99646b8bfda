/** For the key of a text that ends in a code: `status${capitalized('open')}` → `statusOpen`. */
export const capitalized = <Code extends string>(code: Code) =>
  `${code.charAt(0).toUpperCase()}${code.slice(1)}` as Capitalize<Code>;
