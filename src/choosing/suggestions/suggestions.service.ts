import { Injectable } from '@nestjs/common';
import type { PublicView } from '../../candidates/profile/public-view.js';
import type { FitFacts } from './facts-between.js';

export interface Suggestion {
  person: PublicView;
  facts: FitFacts;
}
export interface GroupSuggestion {
  groupId: string;
  people: PublicView[];
  facts: FitFacts;
}
export interface Suggestions {
  people: Suggestion[];
  groups: GroupSuggestion[];
  total: number;
  page: number;
  pageSize: number;
}

@Injectable()
export class SuggestionsService {
  suggestionsFor(_id: string, { page, pageSize }: { page: number; pageSize: number }): Promise<Suggestions> {
    return Promise.resolve({ people: [], groups: [], total: 0, page, pageSize });
  }
}
