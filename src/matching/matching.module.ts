import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { ChoosingModule } from '../choosing/choosing.module.js';
import { HomesModule } from '../homes/homes.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { GroupChecks } from './group-checks.js';
import { PeopleInProposals } from './person-in-proposal.js';
import { Proposal, ProposalMember } from './proposal.entity.js';
import { ProposalsController } from './proposals.controller.js';
import { ProposalsPages } from './proposals.pages.js';
import { ProposalsQueries } from './proposals.queries.js';
import { MatchingInData } from './matching-in-data.js';
import { Redaction } from './redaction.service.js';
import { ReplayService } from './replay.service.js';
import { RoundDataQueries } from './round-data.queries.js';
import { RoundPages } from './round.pages.js';
import { RunComparisons } from './run-comparisons.js';
import { RunComparisonsController } from './run-comparisons.controller.js';
import { RunComparisonsPages } from './run-comparisons.pages.js';
import { RunJob } from './run-job.js';
import { RunOutcomes } from './run-outcomes.js';
import { RunPublication } from './run-publication.js';
import { Run } from './run.entity.js';
import { RunsController } from './runs.controller.js';
import { RunsPages } from './runs.pages.js';
import { RunsQueries } from './runs.queries.js';
import { RunsService } from './runs.service.js';
import { MeasuredFigures } from './scenarios/measured-figures.queries.js';
import { RoundScenariosController } from './scenarios/round-scenarios.controller.js';
import { RoundScenariosPages } from './scenarios/round-scenarios.pages.js';
import { RoundScenariosQueries } from './scenarios/round-scenarios.queries.js';
import { RunScenarios } from './scenarios/run-scenarios.queries.js';
import { TakenGroups } from './taken-groups.js';
import { UnfinishedMatching } from './unfinished-matching.js';
import { UnplacedCandidate } from './unplaced-candidate.entity.js';
import { UnplacedExport } from './unplaced-export.js';
import { UnplacedQueries } from './unplaced.queries.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Run, Proposal, ProposalMember, UnplacedCandidate]),
    AuditModule,
    HomesModule,
    CandidatesModule,
    RoundsModule,
    ChoosingModule,
  ],
  controllers: [
    RoundPages,
    RunsPages,
    RunsController,
    RunComparisonsPages,
    RunComparisonsController,
    RoundScenariosPages,
    RoundScenariosController,
    ProposalsPages,
    ProposalsController,
  ],
  providers: [
    RunsService,
    RunsQueries,
    UnfinishedMatching,
    RunScenarios,
    MeasuredFigures,
    RoundScenariosQueries,
    RunJob,
    RunOutcomes,
    RunPublication,
    RoundDataQueries,
    ReplayService,
    Redaction,
    MatchingInData,
    UnplacedQueries,
    UnplacedExport,
    RunComparisons,
    ProposalsQueries,
    PeopleInProposals,
    GroupChecks,
    TakenGroups,
  ],
  exports: [RunsService, RunPublication, RunsQueries, ProposalsQueries, PeopleInProposals, GroupChecks, TakenGroups],
})
export class MatchingModule {}
