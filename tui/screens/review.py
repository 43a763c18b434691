"""Review: one card at a time, nothing else on the screen; every answer is kept when it is given."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.events import Click
from textual.style import Style
from textual.types import CSSPathType
from textual.widgets import Static

from store.counted import counted
from store.records import Card
from tui.desk.desk import Desk
from tui.desk.reading.speech import Speech
from tui.desk.study.questions import back, front
from tui.desk.study.reviewing import Question, Queue, Session
from tui.desk.study.scheduling import GOOD, RATINGS, spoken
from tui.screens.answer import Answer
from tui.screens.base import DeskScreen
from tui.screens.bindings import bindings_for
from tui.screens.card import QUIET, in_script, written
from tui.screens.messages import NotebookChanged, SettingChanged
from tui.screens.places import go_to
from tui.widgets.keys import Keys
from tui.widgets.masthead import Masthead
from tui.widgets.prose import Prose

ANSWERS = ("Again", "Hard", "Good", "Easy")
OF_A_CARD = ("show_answer", "put_off", "go_to", "spell")
"""Actions of the row of keys that need a card."""
AT_ONCE = "at once"
"""When the card comes that no other one stands before."""
APART = Content("     ")
BESIDE = 4
"""Cells of the margins beside the answers."""
NO_CARDS = (
    "There is nothing to review yet.\n\nIn an article, put the cursor on a word and press a: it is asked here."
)


class ReviewScreen(DeskScreen):
    """A question, its answer, and how well it was known."""

    WHERE = ("review",)
    CSS_PATH: ClassVar[CSSPathType | None] = "review.tcss"
    BINDINGS: ClassVar[list[BindingType]] = bindings_for("review")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.question: Question | None = None
        self._queue = Queue((), (), ())
        """What else waits."""
        self.turned = False
        self.answer = Answer(self)
        self._speech, self._spoken = Speech(), ""
        self._answered: list[Question] = []
        """The questions as they were before their answers, the last one last: undo asks them again."""

    def compose(self) -> ComposeResult:
        """How many wait, the card, the four answers, the keys."""
        yield Masthead()
        with VerticalScroll(id="place", can_focus=False), Vertical(id="card"):
            yield Static("", id="front", markup=False)
            yield Static("", id="back", markup=False)
            yield Static("", id="sentence", markup=False)
            yield Static("", id="rest", markup=False)
        answers = Static("", id="answers", markup=False)
        answers.auto_links = False  # buttons look like what they say, not like links
        yield answers
        yield Keys()

    def on_mount(self) -> None:
        """Find what is due."""
        self._look()

    @property
    def session(self) -> Session:
        """The review of this notebook with the settings as they are now."""
        config = self.desk.config
        return Session(self.desk.notebook, config.new_cards, config.retention)

    # What is asked --------------------------------------------------------------------------------------

    @on(NotebookChanged)
    def _changed(self) -> None:
        self._look()

    def _look(self) -> None:
        self.do(self._next, lambda found: self._ask(*found), group="queue", exclusive=True)

    def _next(self) -> tuple[Question | None, Queue, datetime]:
        """The question to ask now, with what else waits."""
        self.desk.count_waiting()
        when = self.desk.now()
        queue = self.session.queue(when)
        return self._taken_back() or self._still_asked() or queue.next(when), queue, when

    @on(SettingChanged)
    def _set(self, event: SettingChanged) -> None:
        if event.name in ("script", "tones"):
            self._show()

    def _stands(self, question: Question) -> bool:
        """Whether entry and card are as they were when the question was put."""
        notebook = self.desk.notebook
        entry = notebook.glossary.get(question.entry.id)
        return entry == question.entry and notebook.cards.get(entry.id, question.kind) == question.card

    def _taken_back(self) -> Question | None:
        """The question whose answer has just been undone."""
        if self._answered and self._stands(self._answered[-1]):
            return self._answered.pop()
        return None

    def _still_asked(self) -> Question | None:
        return self.question if self.question and self._stands(self.question) else None

    def _ask(self, question: Question | None, queue: Queue, when: datetime) -> None:
        if not self.is_attached:
            return
        self._queue, due = queue, queue.due(when)
        waiting = f"  {due.learning} learning · {due.review} to review · {due.new} new"
        self.query_one(Masthead).tell(Content.assemble(("Review", "bold $accent"), waiting))
        if question is None:
            self.question, self.turned = None, False
            self._say(self._nothing(queue, when))
        elif question != self.question:
            self.question, self.turned = question, False
            self._show()
            if self._answered and self._answered[-1].id == question.id:
                self.tell("It comes again at once: no other card waits")

    def _nothing(self, queue: Queue, when: datetime) -> str:
        if not self.desk.notebook.glossary.entries():
            return NO_CARDS
        done = len(self._answered)
        said = f"{counted(done, 'answer')} kept. " if done else ""
        if queue.learning:
            return f"{said}Nothing is due now.\n\nThe next card comes in {spoken(queue.learning[0][0] - when)}."
        return f"{said}Nothing is due any more today."

    # What is shown --------------------------------------------------------------------------------------

    def _say(self, text: str) -> None:
        self.set_class(True, "nothing")
        self.idle = OF_A_CARD
        self.refresh_bindings()
        self.set_class(False, "turned")
        self.query_one("#front", Static).update(Prose.of(text, even=True))
        self.query_one("#answers", Static).update("")
        self.answer.hide()

    def _show(self) -> None:
        question = self.question
        if question is None:
            return
        self.set_class(False, "nothing")
        self.idle = ()
        self.set_class(self.turned, "turned")
        self.labels = {"show_answer": "Good"} if self.turned else {}
        self.refresh_bindings()
        if self.turned:
            self.answer.show(question.entry)
        else:
            self.answer.hide()
            lines = in_script(front(question.entry, question.kind), self.desk.shown)
            self.query_one("#front", Static).update(Prose(written(lines)))
        self.query_one("#answers", Static).update(self._answers(question))
        self.query_one("#place").scroll_home(animate=False)

    def _answers(self, question: Question) -> Content:
        if not self.turned:
            return Content.styled("Space shows the answer", QUIET).stylize(_doing("show_answer"))
        intervals = self.session.intervals(question, self._queue, self.desk.now())
        coming = [spoken(interval) if interval else AT_ONCE for interval in intervals]
        shown = [
            Content.assemble((f"{rating} ", "$accent"), f"{name}  ", (when, QUIET)).stylize(
                _doing(f"rate({rating})")
            )
            for rating, name, when in zip(RATINGS, ANSWERS, coming, strict=True)
        ]
        whole = APART.join(shown)
        if whole.cell_length <= self.app.size.width - BESIDE:
            return whole
        widths = [max(one.cell_length, below.cell_length) for one, below in zip(shown[:2], shown[2:], strict=True)]
        even = [one.pad_right(width - one.cell_length) for one, width in zip(shown, widths * 2, strict=True)]
        return Content("\n").join([APART.join(even[:2]), APART.join(even[2:])])

    def on_resize(self) -> None:
        """Where the answers do not fit into one line they stand in two."""
        if self.question:
            self.query_one("#answers", Static).update(self._answers(self.question))

    # What is done ---------------------------------------------------------------------------------------

    def action_show_answer(self) -> None:
        """Turn the card over; once it lies open, it was known."""
        if self.question is None:
            return
        if self.turned:
            self.action_rate(GOOD)
        else:
            self.turned = True
            self._show()

    @on(Click, "#place")
    def _turn(self) -> None:
        """A card that is clicked is turned over; a click answers nothing by chance."""
        if not self.turned:
            self.action_show_answer()

    def action_rate(self, rating: int) -> None:
        """Keep the answer and ask on."""
        question = self.question
        if question is None:
            return
        if not self.turned:
            self.tell("Space shows the answer first")
            return
        self.turned = False  # a second key press must not answer twice
        self.keep(partial(self.session.answer, question, rating), partial(self._kept, question))

    def action_spell(self) -> None:
        """Pinyin over the sentence of the answer, or not."""
        if self.question and self._is_open():
            if all(line.kind != "sentence" for line in back(self.question.entry)):
                self.tell("No sentence was kept with this term")
                return
            self.answer.is_spelled = not self.answer.is_spelled
            self._show()

    def action_aloud(self) -> None:
        """Read the term aloud, pressed again its sentence: as long as it is asked for it would give the answer."""
        if self.question and self._is_open():
            lines = {line.kind: line.text for line in back(self.question.entry)}
            again = self._spoken == lines["term"]
            self._spoken = lines.get("sentence", lines["term"]) if again else lines["term"]
            if trouble := self._speech.aloud(self.desk.config.voice, self._spoken):
                self.tell(trouble)

    def _is_open(self) -> bool:
        """Whether the answer is seen; else that is said."""
        if self.question and not self.turned:
            self.tell("Space shows the answer first")
        return self.turned

    def on_unmount(self) -> None:
        """Be quiet."""
        self._speech.stop()

    def action_read_on(self, lines: int) -> None:
        """Move a card that is longer than the screen."""
        self.query_one("#place").scroll_relative(y=lines, animate=False)

    def action_put_off(self) -> None:
        """Ask this card no more."""
        question = self.question
        if question is not None:
            self.tell(f"{question.entry.term} is not asked this way any more (u takes it back)")
            self.keep(partial(self.session.put_off, question), partial(self._kept, question))

    def _kept(self, question: Question, card: Card) -> None:
        self._answered.append(question)
        self.question = None

    def action_go_to(self) -> None:
        """The place in the article; Esc comes back to the card."""
        if self.question is not None:
            entry = self.question.entry
            place = next((sentence.place for sentence in entry.sentences if sentence.place), None)
            go_to(self, place, entry.title)


def _doing(action: str) -> Style:
    """Of words that are a button."""
    return Style.from_meta({"@click": f"screen.{action}"})
