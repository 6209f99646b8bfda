/** Changes whenever the same instance, seed and effort may give other groups; stored with every run. */
export const ENGINE_VERSION = '2.0.0';
