import { Injectable } from '@nestjs/common';
import { Documents } from '../../platform/documents/documents.service.js';
import { formatsFor } from '../../platform/i18n/format.js';
import type { Language } from '../../platform/i18n/languages.js';
import { QuestionForms } from '../intake/question-forms.js';
import { Intake } from '../intake/intake.js';
import { Vocabulary } from '../vocabulary.js';
import { MY_DATA_TEMPLATE, myDataDocument } from './my-data-document.js';
import type { PersonalData } from './personal-data.js';
import { dataSections, type DataSection, type DataWords } from './sections.js';
import { myDataTexts } from './texts.js';

/** Tells personal data in the words of a language, on the page and on paper. */
@Injectable()
export class DataInWords {
  constructor(
    private readonly intake: Intake,
    private readonly forms: QuestionForms,
    private readonly vocabulary: Vocabulary,
    private readonly documents: Documents,
  ) {}

  async sections(data: PersonalData, language: Language): Promise<DataSection[]> {
    return dataSections(data, await this.wordsOf(language));
  }

  /** Everything as one document. A character that no font has, as in somebody's own words, becomes a question mark. */
  async pdf(data: PersonalData, language: Language): Promise<Buffer> {
    const document = myDataDocument(data, await this.wordsOf(language));
    return this.documents.pdfWithoutUnknown(MY_DATA_TEMPLATE, document);
  }

  private async wordsOf(language: Language): Promise<DataWords> {
    const choices = await this.forms.choices(this.intake.questions, language);
    const { intake, vocabulary } = this;
    return { language, formats: formatsFor(language), t: myDataTexts(language), vocabulary, intake, choices };
  }
}
