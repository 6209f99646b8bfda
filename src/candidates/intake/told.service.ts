import { Injectable } from '@nestjs/common';
import { formatsFor } from '../../platform/i18n/format.js';
import type { Language } from '../../platform/i18n/languages.js';
import { answerInWords } from './answer-in-words.js';
import { AnswersService } from './answers.service.js';
import { Intake } from './intake.js';
import { questionWords } from './question-texts.js';
import { QuestionForms } from './question-forms.js';

/** What candidates told that only people read: what somebody wants, can do and needs. */
@Injectable()
export class ToldService {
  constructor(
    private readonly answers: AnswersService,
    private readonly forms: QuestionForms,
    private readonly intake: Intake,
  ) {}

  /** Questions with their answers in words; nothing that staff may not see. */
  async of(candidateId: string, language: Language): Promise<{ term: string; value: string }[]> {
    const state = await this.answers.state(candidateId);
    const questions = this.intake.questions.filter(({ field, readers }) => field === null && readers !== 'me');
    const choices = await this.forms.choices(questions, language);
    const reader = { language, formats: formatsFor(language) };
    return questions.flatMap((question) => {
      const { value } = state.answerTo(question);
      if (value === null) return [];
      const lines = answerInWords(question, value, choices.get(question.code) ?? [], reader);
      return [{ term: questionWords(language).question(question), value: reader.formats.list(lines) }];
    });
  }
}
