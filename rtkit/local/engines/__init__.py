"""Who answers: the protocol of an engine, the rule engine, an upstream server; and what they share."""
