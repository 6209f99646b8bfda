import type { ComponentChildren } from 'preact';
import { directionOf, type Language } from '../i18n/languages.js';
import { assetUrl } from './assets.js';
import { NoticeBanner } from './components/notice-banner.js';
import { FIRST_FONTS } from './first-fonts.js';
import type { PageContext } from './page.js';
import { PageContextProvider } from './page-context.js';
import { PageFooter } from './page-footer.js';
import { SiteHeader } from './site-header.js';
import { webTexts } from './texts.js';

export interface LayoutProps {
  page: PageContext;
  /** Name of the page, for the tab of the browser. */
  title: string;
  /** `narrow` for forms and stories, `wide` for tables. */
  width?: 'narrow' | 'wide';
  /** How many more things wait at a place of the navigation, where the page knows: `{ '/proposals': 3 }`. */
  waiting?: Readonly<Record<string, number>>;
  children: ComponentChildren;
}

/**
 * The frame of every page. A page is a component that a controller returns with `page(…)`:
 *
 *     export function HomesPage({ page, homes, total }: PageProps<HomesProps>) {
 *       const t = homesTexts(page.language);
 *       return (
 *         <Layout page={page} title={t('homes')} width="wide">
 *           <PageHeader title={t('homes')} actions={<LinkButton href="/homes/new" icon="plus">{t('add')}</LinkButton>} />
 *           <FilterBar><TextField name="search" label={t('search')} type="search" /></FilterBar>
 *           <Card><DataTable caption={t('homes')} columns={columns(t)} rows={homes} rowKey={(home) => home.id} /></Card>
 *         </Layout>
 *       );
 *     }
 *
 *     @Get('homes') @Requires('homes:read')
 *     async list() { return page(HomesPage, await this.homes.list()); }
 */
export function Layout({ page, title, width = 'narrow', waiting = {}, children }: LayoutProps) {
  const t = webTexts(page.language);
  return (
    <PageContextProvider value={page}>
      <html lang={page.language} dir={directionOf(page.language)}>
        <Head title={`${title} · ${t('productName')}`} language={page.language} />
        <body class="utrecht-document utrecht-document--surface">
          <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#content">
            {t('skipToContent')}
          </a>
          <SiteHeader waiting={{ ...page.waiting, ...waiting }} />
          <main class={`content content--${width}`} id="content" tabIndex={-1}>
            {page.notice && <NoticeBanner notice={page.notice} />}
            {children}
          </main>
          <PageFooter />
        </body>
      </html>
    </PageContextProvider>
  );
}

/** The fonts that the first screen needs start loading at once. */
function Head({ title, language }: { title: string; language: Language }) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="theme-color" content="#075e53" />
      <title>{title}</title>
      {FIRST_FONTS[language].map((font) => (
        <link key={font} rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href={assetUrl(font)} />
      ))}
      <link rel="stylesheet" href={assetUrl('main.css')} />
      <link rel="icon" type="image/svg+xml" href={assetUrl('icon.svg')} />
    </head>
  );
}
