import { LimitsOfCodes1795923440905 } from './1795923440905-limits-of-codes.js';
import { ChoicesOfVersions1795923282970 } from './1795923282970-choices-of-versions.js';
import { IssuedDocuments1795907949532 } from './1795907949532-issued-documents.js';
import { LivingAgreements1795907935317 } from './1795907935317-living-agreements.js';
import { TopicsOfLocations1795909363182 } from './1795909363182-topics-of-locations.js';
import { Agreements1795906479982 } from './1795906479982-agreements.js';
import { DecisionFiles1795889573188 } from './1795889573188-decision-files.js';
import { Handover1795888731055 } from './1795888731055-handover.js';
import { OfferQuestions1795887764284 } from './1795887764284-offer-questions.js';
import { Letters1795887967921 } from './1795887967921-letters.js';
import { PlacementStates1795886307348 } from './1795886307348-placement-states.js';
import { PolicyVersions1795887455187 } from './1795887455187-policy-versions.js';
import { PhasesOfRounds1795886182910 } from './1795886182910-phases-of-rounds.js';
import { RunsAsScenarios1795885883311 } from './1795885883311-runs-as-scenarios.js';
import { SupportAnswersAndLeftOut1795647555721 } from './1795647555721-support-answers-and-left-out.js';
import { ContactThatEnded1795647274739 } from './1795647274739-contact-that-ended.js';
import { Meetings1795643652057 } from './1795643652057-meetings.js';
import { ChoosingClosesAndRehearsals1795642361041 } from './1795642361041-choosing-closes-and-rehearsals.js';
import { HouseGroupsAndContacts1795641695350 } from './1795641695350-house-groups-and-contacts.js';
import { DistinctCandidates1795630248166 } from './1795630248166-distinct-candidates.js';
import { Invitations1795629278753 } from './1795629278753-invitations.js';
import { StoppingErasingAndLocking1795629830133 } from './1795629830133-stopping-erasing-and-locking.js';
import { Intake1795628040412 } from './1795628040412-intake.js';
import { Tasks1795628330716 } from './1795628330716-tasks.js';
import { DomainEvents1795628330715 } from './1795628330715-domain-events.js';
import { GuessLockAndNewLinks1795628453103 } from './1795628453103-guess-lock-and-new-links.js';
import { KeepEarlierGroups1795617945435 } from './1795617945435-keep-earlier-groups.js';
import { AdviceForUnplaced1795617172342 } from './1795617172342-advice-for-unplaced.js';
import { InitialSchema1795300000000 } from './1795300000000-initial-schema.js';
import { SessionsAndAuditGuard1795300000001 } from './1795300000001-sessions-and-audit-guard.js';

/** Every migration, oldest first. A new one is made with `npm run migration -- name` (CONTRIBUTING). */
export const migrations = [
  InitialSchema1795300000000,
  SessionsAndAuditGuard1795300000001,
  AdviceForUnplaced1795617172342,
  KeepEarlierGroups1795617945435,
  Intake1795628040412,
  DomainEvents1795628330715,
  Tasks1795628330716,
  GuessLockAndNewLinks1795628453103,
  Invitations1795629278753,
  StoppingErasingAndLocking1795629830133,
  DistinctCandidates1795630248166,
  HouseGroupsAndContacts1795641695350,
  ChoosingClosesAndRehearsals1795642361041,
  Meetings1795643652057,
  ContactThatEnded1795647274739,
  SupportAnswersAndLeftOut1795647555721,
  PhasesOfRounds1795886182910,
  RunsAsScenarios1795885883311,
  PlacementStates1795886307348,
  PolicyVersions1795887455187,
  DecisionFiles1795889573188,
  Handover1795888731055,
  OfferQuestions1795887764284,
  Letters1795887967921,
  Agreements1795906479982,
  IssuedDocuments1795907949532,
  LivingAgreements1795907935317,
  TopicsOfLocations1795909363182,
  ChoicesOfVersions1795923282970,
  LimitsOfCodes1795923440905,
];
