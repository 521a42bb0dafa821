// Where a worker thread begins when we run from TypeScript sources: Node 20 does not hand tsx down to worker threads.
// The module to run is the thread's one argument. Compiled code never comes here.
import { register } from 'tsx/esm/api';

register();
await import(process.argv[2]);
