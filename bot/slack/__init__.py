"""The only place that speaks Slack."""
