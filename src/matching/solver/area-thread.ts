import { workerData } from 'node:worker_threads';
import { improveArea, type AreaTask, type PlacedGroup } from '../../matching-engine/index.js';
import { answerInThread } from './blocking-thread.js';

/** The entry of a thread that improves areas; `stop` is 1 once it must end with the best it has. */
const { stop } = workerData as { stop: Int32Array };
answerInThread<AreaTask, PlacedGroup[]>((task) => improveArea(task, () => Atomics.load(stop, 0) === 1));
