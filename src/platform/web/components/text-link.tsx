import type { ComponentChildren } from 'preact';

export interface TextLinkProps {
  href: string;
  children: ComponentChildren;
}

export function TextLink({ href, children }: TextLinkProps) {
  return (
    <a href={href} class="utrecht-link utrecht-link--html-a">
      {children}
    </a>
  );
}
