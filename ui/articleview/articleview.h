// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "articleview/caretmotion.h"
#include "articleview/readingplace.h"
#include "articleview/spokenattributes.h"
#include "project/openarticle.h"
#include "text/articlefind.h"
#include "text/boundaries.h"
#include "typesetting/articlehandles.h"
#include "typesetting/candidatemark.h"
#include "typesetting/marksource.h"
#include "typesetting/markstyles.h"
#include "typesetting/relationpaths.h"

#include <QAbstractScrollArea>
#include <functional>
#include <memory>

namespace Standoff {

class ReadingHints;

// Shows an article with everything that is marked in it, and lets a person move in it and select.
// Ranges and offsets are in UTF-16 units of its text. The cost of a frame depends only on what is
// visible. It changes nothing in the project.
class ArticleView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    // nullptr: none, and a hint is shown. The article outlives its being shown. Caret and
    // selection go to the top.
    void setArticle(const OpenArticle *article);
    const OpenArticle *article() const;
    void setMarkStyles(const MarkStyles &styles);
    // Who is at work: of annotations of the same extent, theirs are found first. None: nobody's.
    void setAnnotator(AnnotatorId annotator);
    // What finds the reading hints that are shown; nullptr: none. It outlives its being set.
    void setReadingHints(ReadingHints *hints);
    // The title and one line about the article, above the text; either may be empty.
    void setHeader(const QString &title, const QString &metadata);
    // Of paragraphs; automatic: each by its first letter.
    void setTextDirection(Qt::LayoutDirection direction);
    // What only screen readers are told: the article's language (BCP 47, "" when unknown), and how
    // the record that an annotation is a mention of is called.
    void setLanguage(const QString &language);
    void setRecordNames(const RecordNames &names);
    // To be called when the article has taken the changes over; repaints only what they touch.
    void applyChanges(const ChangeSet &changes);

    int caret() const;
    TextRange selection() const;
    QString selectedText() const;
    void setCaret(int offset);
    // The caret goes to its end.
    void setSelection(TextRange range);
    // The caret goes to the second offset; the selection is what lies between.
    void select(int anchor, int caret);
    void moveCaret(CaretStep step, bool extend);
    // To come back to later; a place of another text leads as near as can be.
    ReadingPlace place() const;
    void setPlace(const ReadingPlace &place);
    // As by a step of the caret: the annotation there becomes the current one, and all is shown.
    void goTo(int anchor, int caret);
    // Empty where there is none; see Standoff::unitAt.
    TextRange unitAt(int offset, TextUnit unit) const;
    TextRange wordAt(int offset) const { return unitAt(offset, TextUnit::Word); }
    void selectWordAtCaret();
    int currentParagraph() const; // where the caret is; -1 without text
    void copy() const;
    void copyMarked() const; // as HTML, with what is marked; see markedHtml()

    // The one under the pointer: it is raised, and the others recede.
    AnnotationId hoveredAnnotation() const;
    void setHoveredAnnotation(AnnotationId annotation);
    AnnotationId currentAnnotation() const;
    void setCurrentAnnotation(AnnotationId annotation);
    // Those with a part at the offset, the smallest first.
    QList<AnnotationId> annotationsAt(int offset) const;
    // From the caret on, in the order of the text; where there is none, nothing happens.
    void goToNextAnnotation();
    void goToPreviousAnnotation();
    // The next one with a part where the current one is, or at the caret; round at the end.
    void goToNextOverlapping();
    // Makes it current, puts the caret at its beginning and shows it.
    void goToAnnotation(AnnotationId annotation);

    // A handle of the current annotation is dragged: shows what it would become. Dropping it asks
    // for that, by reshapeRequested(). By words: it snaps to their ends.
    std::optional<ArticleHandle> handleAt(QPoint point) const;
    void dragHandle(const ArticleHandle &handle, QPoint point, bool byWord);
    void dropHandle();
    void cancelHandle();
    // A relation is drawn from the current annotation to the one at the point. Dropping it there
    // asks for it, by relationRequested().
    void dragLink(QPoint point);
    void dropLink(QPoint point);
    // Frames words of which something is being made.
    void setPendingMarks(const QList<PendingMark> &places);
    // Frames words that are proposed to be tagged; in the overview they have a ring.
    void setCandidate(const std::optional<CandidateMark> &candidate);
    // Where something should be looked at: signs in the overview.
    void setProblemPlaces(const QList<TextRange> &places);
    // While words are being picked, a click takes the word there and dragging what it selects:
    // wordsPicked() tells which. Annotations are not chosen by the mouse meanwhile.
    void setPicking(bool picking);
    bool isPicking() const;
    // The relations whose connectors are seen near the point.
    QList<RelationId> relationsAt(QPoint point) const;

    // Scrolls as little as is needed.
    void reveal(TextRange range);
    // Zoom, line spacing and fonts; what is at the top stays there.
    const Typography &typography() const;
    void setTypography(const Typography &typography);
    // Controls of direction and characters without width get a small sign; offsets stay the same.
    void setInvisiblesShown(bool shown);
    qreal zoom() const; // 1 is 100 %
    void setZoom(qreal zoom);
    void zoomIn();
    void zoomOut();
    void resetZoom();

    // Highlights every occurrence; an empty text ends that.
    void setFindText(const QString &text, FindFlags flags = {});
    // Selects and shows the next or previous one from the caret, and goes round at the end.
    // Returns whether there is one.
    bool findNext(const QString &text, FindFlags flags = {});
    bool findPrevious(const QString &text, FindFlags flags = {});

    // In the coordinates of the viewport.
    QRect caretRectangle() const;
    QList<QRect> rectanglesOf(TextRange range) const; // of what is visible of it
    int heightOf(TextRange range) const; // of its lines; where they are far away, about so much
    // Of the grapheme, or of the caret where none is; null where its paragraph is not seen.
    QRect characterRectangle(int offset) const;
    int positionAt(QPoint point) const;
    int graphemeAt(QPoint point) const; // where the letter under the point begins; -1 without one
    // The line with what it was broken at; lines follow one another without gaps.
    TextRange lineAt(int offset);
    // For the article that is shown, which there must be; for as long as nothing changes.
    SpokenAttributes spokenAttributes() const;

signals:
    void articleChanged();
    void changesApplied(const Standoff::ChangeSet &changes);
    void selectionChanged();
    void caretMoved();
    void currentAnnotationChanged(Standoff::AnnotationId annotation);
    void annotationActivated(Standoff::AnnotationId annotation);
    void annotationHovered(Standoff::AnnotationId annotation); // none: no longer
    void reshapeRequested(
        Standoff::AnnotationId annotation, const QList<Standoff::TextRange> &ranges);
    void relationRequested(Standoff::AnnotationId from, Standoff::AnnotationId to);
    // Words were selected that are to be one more fragment of the annotation.
    void fragmentRequested(Standoff::AnnotationId annotation, Standoff::TextRange range);
    void wordsPicked(Standoff::TextRange range);
    void contextMenuRequested(QPoint globalPosition);
    void zoomChanged(qreal zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void relayout(const std::function<void()> &change);
    TextRange visibleRange() const; // of the blocks that are seen, a little more than what is
    void updateRange(TextRange range);
    void updateAll() { viewport()->update(); }
    void restartBlinking();
    void showCaret(bool shown);
    void mirror();
    void followCaret();
    QList<RelationPath> seenRelations() const;
    bool selectHit(std::optional<TextRange> hit);
    QPoint origin() const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Standoff
