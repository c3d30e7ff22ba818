// What the bundle has of undici.
import Agent from 'undici/lib/dispatcher/agent.js';
import { fetch } from 'undici/lib/web/fetch/index.js';

export { Agent, fetch };
