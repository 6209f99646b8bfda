import { DecisionLetters } from './decision-letters.js';
import { LetterPdf } from './letter-pdf.js';
import { Letter } from './letter.entity.js';
import { LettersInData } from './letters-in-data.js';
import { LettersOnOwnPage } from './letters-on-own-page.js';
import { LettersPages } from './letters.pages.js';
import { LettersQueries } from './letters.queries.js';
import { LettersService } from './letters.service.js';
import { MyLettersPages } from './my-letters.pages.js';
import { UnplacedLetters } from './unplaced-letters.js';

/** What the module of placements takes in for its letters. */
export const LETTERS = {
  entities: [Letter],
  controllers: [MyLettersPages, LettersPages],
  providers: [
    LettersService,
    DecisionLetters,
    UnplacedLetters,
    LettersQueries,
    LetterPdf,
    LettersInData,
    LettersOnOwnPage,
  ],
};
