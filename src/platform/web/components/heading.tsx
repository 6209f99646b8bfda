import type { ComponentChildren } from 'preact';

export interface HeadingProps {
  level: 2 | 3;
  id?: string;
  children: ComponentChildren;
}

export function Heading({ level, id, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag class={`utrecht-heading-${level}`} id={id}>
      {children}
    </Tag>
  );
}
