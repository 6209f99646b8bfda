import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageContext } from './page.js';

const Context = createContext<PageContext | null>(null);

/** Layout provides the context of the request; every component below it may ask for it. */
export const PageContextProvider = Context.Provider;

export function usePage(): PageContext {
  const page = useContext(Context);
  if (!page) throw new Error('This component stands outside a Layout: it needs the context of the page.');
  return page;
}
