"""Where twilio-python keeps its exceptions and `values.unset`."""
