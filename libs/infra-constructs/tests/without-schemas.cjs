// CDK checks templates against CloudFormation's schemas, which take it ten seconds to load in every
// test file. One file does it for all constructs: deployment.spec.ts.
process.env['CDK_VALIDATION'] = 'false';
