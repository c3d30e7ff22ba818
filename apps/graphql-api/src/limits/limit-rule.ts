import type { ValidationRule } from 'graphql';
import { limitError } from './limit-error.js';
import type { Limits } from './limits.js';
import { measure } from './measure.js';

/** A validation rule that refuses a document beyond the limits that its text alone decides. */
export function limitRule(limits: Limits): ValidationRule {
  return (context) => {
    const { fields, depth, aliases, directives } = measure(context.getDocument());
    const sent = { rootFields: fields, depth, aliases, directives };
    for (const name of ['rootFields', 'depth', 'aliases', 'directives'] as const) {
      if (sent[name] > limits[name]) {
        context.reportError(limitError(name, limits[name], sent[name]));
      }
    }
    return {};
  };
}
