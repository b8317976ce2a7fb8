import fc from 'fast-check'

// The same examples in every run, so that red means broken and not unlucky. FC_SEED tries others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1912) })
