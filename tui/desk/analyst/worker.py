"""The worker process: it alone loads jieba and pypinyin, answers one question at a time, and ends when idle.

jieba costs about a second and a hundred megabytes and holds the interpreter while it loads; here it holds up no
key.
"""

from __future__ import annotations

import gc
import os
import select
import signal
import sys

from tui.desk.analyst import jobs
from tui.desk.analyst.frames import receive, send


def serve(idle: float) -> None:
    """Answer until the app goes away or has nothing to ask for a while."""
    gc.set_threshold(100_000)  # the tables are made of a million small things, none of them in a circle
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in the terminal is the app's to answer
    questions = os.fdopen(0, "rb", buffering=0)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing that a library prints may fall among the answers
    while select.select([questions], [], [], idle)[0]:
        question = receive(questions)
        if question is None:
            return
        try:
            answer = b"+" + jobs.carry_out(question)
        except Exception as error:  # it is raised again on the other side
            answer = b"-" + f"{type(error).__name__}: {error}".encode(errors="replace")
        send(answers, answer)
        gc.collect(1)  # what a job leaves in circles goes now: the threshold would let gigabytes come together


if __name__ == "__main__":
    try:
        serve(float(sys.argv[1]))
    except BrokenPipeError:  # the app went away while we answered
        os._exit(0)
