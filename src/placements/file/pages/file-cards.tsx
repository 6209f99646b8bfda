import type { PlacementFile } from '../placement-files.js';
import { AlternativesCard } from './alternatives-card.js';
import { DepartureCard } from './departure-card.js';
import { FileCard } from './file-card.js';
import { MoneyCard } from './money-card.js';

/** Everything that a decision about a placement rests on. */
export function FileCards({ file, homeId }: { file: PlacementFile; homeId: string }) {
  return (
    <>
      <FileCard file={file} />
      <MoneyCard file={file} />
      <DepartureCard file={file} />
      {!file.isFrozen && <AlternativesCard file={file} homeId={homeId} />}
    </>
  );
}
