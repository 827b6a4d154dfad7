"""The spec board beside a display car: what a shopper sees and touches."""
