/** Titles of our own for the measures, in English. By series and number. */
export const MEASURE_TITLES = `
org-00: Keep a list of all algorithms in your organisation
org-01: Check that you have enough people with the right knowledge
org-02: Set out in a policy how you use algorithms responsibly
org-03: Deal with risks step by step, before and during use
org-04: Involve political leaders and make clear what they are responsible for
org-05: Build the governance of algorithms on what is already in place
org-06: Find out how well your organisation already handles algorithms
org-07: Divide management, advice and review by the Three Lines Model
org-08: Agree when you decide whether an algorithm may proceed
org-09: Match governance to the risk of each algorithm
org-10: Name someone for every task that concerns algorithms
org-11: Arrange who has access and withdraw rights in good time
org-12: Assess at set times whether the algorithm is still good enough
org-13: Set rules for safe passwords and for storing them
org-14: Have changes to the code tested and approved first
org-15: Agree what to do if an algorithm may be discriminating
org-16: Teach staff what algorithms and AI can do and what can go wrong
pba-01: Explain exactly which problem you want to solve
pba-02: Decide as precisely as possible what the algorithm must achieve
pba-03: Give reasons why an algorithm is better than another approach
pba-04: Keep talking with the people whom the algorithm concerns
pba-05: Find out which law allows you to use the algorithm
pba-06: Bring people with different expertise together in one team
owp-01: Write down who does what in building and using the algorithm
owp-02: Check before you start whether you can get enough good data
owp-03: Record what you need personal data for and on which legal basis
owp-04: Explain which kind of algorithm you choose and why it fits best
owp-05: Determine the risk group and look up the requirements that go with it
owp-06: Find out who is affected if the algorithm makes mistakes or fails
owp-07: Weigh whether the effects on fundamental rights can be justified
owp-08: Find out which people need extra protection and arrange it
owp-09: Record what must be archived and how long you keep it
owp-10: Use a project start architecture to show how it fits your ICT
owp-11: Note which data you need and where it comes from
owp-12: Choose suppliers that care about the environment when you buy
owp-13: Keep the algorithm simple so that it needs little computing power
owp-14: Ask for a data processing agreement in the tender
owp-15: Talk with suppliers about the requirements before you buy
owp-16: Put the requirements in your purchase terms and in the contract
owp-17: Assess bids partly on proof that the algorithm complies
owp-18: Have suppliers show that they do not infringe copyright
owp-19: Check in the tender who is liable if there is a claim
owp-20: Give extra points to suppliers that meet the requirements better
owp-21: Make it possible to look for solutions together with the supplier
owp-22: Add your own information to the supplier’s technical documentation
owp-23: Lay down in the contract that you may audit the supplier
owp-24: Ask the supplier how much the algorithm weighs in decisions
owp-25: Ask the supplier which training and help staff need
owp-26: Review the security risks together with the supplier
owp-27: Include the requirements in the tender specifications
owp-28: Lay down the requirements in the Service Level Agreement
owp-29: Agree with the supplier who owns the data and the outcomes
owp-30: Decide whom to tell about the algorithm and what they need to know
owp-31: Follow your own policies and show that you do
owp-32: Use techniques that show how an outcome comes about
owp-33: Build in techniques that keep the algorithm working steadily
owp-34: Check the software and models that you get from others
owp-35: Choose an algorithm that shows which sources it uses
owp-36: Choose whether to build the algorithm, have it built or buy it
dat-01: Check that the data is good enough for your purpose
dat-02: Examine whether the features you use are suitable and fair
dat-03: Decide how long you keep data and how you destroy it afterwards
dat-04: Make it hard or impossible to recognise people in the data
dat-05: Check whether data that you provide yourself is under copyright
dat-06: Choose data centres on clean energy for storage and computing
dat-07: Use separate data for training, for validation and for testing
dat-08: Make sure that you stay in charge of the data
dat-09: Keep no more data than needed and save energy that way
dat-10: Check regularly whether anyone has tampered with the data
dat-11: Prevent users from misleading the algorithm with false input
dat-12: Help others find and reuse valuable data (FAIR)
owk-01: Think about security from the very first design
owk-02: Agree how you keep working if the algorithm has to stop
owk-03: Examine what can go wrong with privacy and act on it
owk-04: Have the system record who opens or changes code and data
owk-05: Program the algorithm so that it uses little power
owk-06: Train AI models with as little energy as possible
owk-07: Make sure that the same input always gives the same outcome
owk-08: Find out which outcomes later come back as input
owk-09: Make the algorithm strong against attacks from outside
owk-10: Prevent outcomes from giving away secret or sensitive information
owk-11: Explain why you chose this model and these settings
owk-12: Mind the licence when you share data or use that of others
ver-01: Keep examining whether the algorithm still achieves its purpose
ver-02: Measure how often the outcomes of the algorithm are correct
ver-03: Examine whether groups are treated differently and if that is allowed
ver-04: Test the algorithm in an environment that resembles practice
ver-05: Check that the law and your own policies are built in correctly
ver-06: Test if the algorithm gives good outcomes in all kinds of situations
imp-01: Write down for users how to work well with the algorithm
imp-02: Check random cases as well as those selected by risk
imp-03: Let a person truly share in decisions and step in if needed
imp-04: Put algorithms with a major impact on people in the Algorithm Register
imp-05: Explain in your privacy statement which data the algorithm uses
imp-06: Make sure that people can complain or object, and learn from it
imp-07: Note in the record of processing which personal data you use
imp-08: Have political leaders decide on the algorithm in public
imp-09: Design the screens so that people use the algorithm correctly
imp-10: Arrange for people to see their data and have it corrected
mon-01: Make copies regularly and test that you can restore them
mon-02: Protect all parts of the algorithm against misuse
mon-03: Agree who solves a security problem quickly and how
mon-04: Plan when and how you assess the algorithm again
mon-05: Watch for changes in the input and then review the outcomes again
mon-06: Keep track of what algorithms cost the environment and report it
mon-07: Record what you measure continuously and when you step in
mon-08: Have experts regularly try to attack the algorithm
uit-01: Erase sensitive data when you stop and keep what is needed later
`;
