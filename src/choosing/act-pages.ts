import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { User } from '../platform/http/user.js';
import { setNotice } from '../platform/web/notice.js';
import { seeOther, type SeeOther } from '../platform/web/page.js';
import { languageOf } from '../platform/web/request-language.js';
import { chooserTexts, type ChooserKey } from './my-texts.js';
import { NotPossible } from './not-possible.js';
import { OwnChooser } from './own-chooser.js';

/** The sentence about what was done. */
export type OwnAct = Extract<ChooserKey, `${string}Done`>;

/** Does what a candidate asks, and shows the page that comes next with what became of it. */
@Injectable()
export class ActPages {
  constructor(private readonly own: OwnChooser) {}

  /** @param work gives the sentence for the next page; what is not possible is told there kindly */
  async do(user: User, request: Request, back: string, work: (ownId: string) => Promise<OwnAct>): Promise<SeeOther> {
    const own = await this.own.open(user);
    if (!own) return seeOther('/my');
    const t = chooserTexts(languageOf(request));
    try {
      const done = await work(own.id);
      await this.own.wasActive(own.id);
      await setNotice(request, { kind: 'success', text: t(done) });
    } catch (error) {
      if (!(error instanceof NotPossible)) throw error;
      await setNotice(request, { kind: 'warning', text: t(`cannot_${error.reason}`) });
    }
    return seeOther(back);
  }
}
