// SampleCourt
