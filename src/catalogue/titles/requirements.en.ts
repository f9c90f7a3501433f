/** Titles of our own for the requirements, in English. By law and number. */
export const REQUIREMENT_TITLES = `
aia-00: No AI is in use that European law prohibits
aia-01: People who work with AI know enough about it to do so well
aia-02: It is on paper why the AI system is not a high-risk one
aia-03: A fixed process keeps the risks of high-risk AI under control
aia-04: The risk to children and vulnerable people has been examined
aia-05: Data for training and testing high-risk AI is of good quality
aia-06: The technical side of high-risk AI is fully described beforehand
aia-07: High-risk AI records automatically what happens
aia-08: Those who use high-risk AI can understand its results
aia-09: High-risk AI is built so that people can step in
aia-10: High-risk AI gives accurate results and withstands faults and attacks
aia-11: The provider guards quality and compliance with a fixed system
aia-12: The provider keeps the documents of the system for ten years
aia-13: The provider throws logs away after six months at the earliest
aia-14: High-risk AI has passed its conformity check before supply or use
aia-15: The provider declares in writing that the system meets EU rules
aia-16: High-risk AI, or the paperwork with it, bears the CE mark
aia-17: The provider has entered the system in the EU database beforehand
aia-18: If a system breaks the rules, the provider repairs or recalls it
aia-19: People with disabilities can use high-risk AI as well
aia-20: Your organisation keeps to the instructions of the provider
aia-21: Those who oversee the AI have the knowledge, time and authority for it
aia-22: You keep track of how high-risk AI works and report what goes wrong
aia-23: Your organisation keeps the logs long enough, at least six months
aia-24: Staff hear beforehand that high-risk AI is coming to their workplace
aia-25: As a public body you register your use and check the EU database
aia-26: People affected by a decision made with AI can ask for an explanation
aia-27: The effect on fundamental rights is examined before the AI is used
aia-28: It is clear to people when AI talks to them or has made something
aia-29: A general-purpose AI model comes with a good technical description
aia-30: A general-purpose model with systemic risk is examined more closely
aia-31: The provider reports serious problems with a systemic-risk model
aia-32: A model with systemic risk is well protected against hackers
aia-33: Personal data enters an AI sandbox only under strict conditions
aia-34: The provider keeps following the system after it has been supplied
aia-35: The supervisor is told when high-risk AI goes seriously wrong
aia-36: Anyone who sees a breach of the AI Act can report it safely
aia-37: Those who build on an AI model can complain to the AI Office
aia-38: Tests show whether high-risk AI does what it is meant to do
aia-39: The provider of a general-purpose AI model has a copyright policy
avg-01: There is a legal basis for using personal data
avg-02: Personal data is erased once it is no longer needed
avg-03: No more personal data is used than the purpose requires
avg-04: The use of data fits the purpose and could not be done with less
avg-05: The data about people is right, and is corrected when needed
avg-06: You can show that you keep to the privacy rules
avg-07: People can read what is done with their data
avg-08: Data on health, religion and the like: only where the law allows it
avg-09: People can see the data about them, and have it corrected or erased
avg-10: In decisions that seriously affect people, a person truly takes part
avg-11: Privacy is part of the design and the settings from the start
avg-12: Personal data is protected against leaks, loss and theft
avg-13: Where the privacy risk is high, a DPIA has been done beforehand
grw-01: People’s freedom and rights do not suffer from an algorithm
grw-02: No one is treated differently by an algorithm without good reason
awb-01: A decision made with an algorithm has been carefully prepared
awb-02: The decision states its reasons and what the algorithm contributed
woo-01: Anyone who wants to know about an algorithm can request the documents
arc-01: Records about the algorithm stay findable as long as the law asks
aut-01: The algorithm uses no work of others without the right to do so
dat-01: The maker of a database agrees that you use it
bzk-01: Algorithms with a large impact can be found in the Algorithm Register
bio-01: Information and systems are secured as the BIO baseline prescribes
`;
