# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""fine_tuning.jobs: what replies hold."""

from __future__ import annotations

from typing import Literal

from rtkit.core.model import Model, Number

__all__ = [
    "FineTuningJobCheckpoint", "Metrics"
]  # fmt: skip


class Metrics(Model):
    full_valid_loss: Number | None = None
    full_valid_mean_token_accuracy: Number | None = None
    step: Number | None = None
    train_loss: Number | None = None
    train_mean_token_accuracy: Number | None = None
    valid_loss: Number | None = None
    valid_mean_token_accuracy: Number | None = None


class FineTuningJobCheckpoint(Model):
    id: str
    created_at: int
    fine_tuned_model_checkpoint: str
    fine_tuning_job_id: str
    metrics: Metrics
    object: Literal["fine_tuning.job.checkpoint"]
    step_number: int
