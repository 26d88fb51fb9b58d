// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"

#include <QObject>

class QWidget;

namespace Standoff {

class ArticleView;
class OpenProject;

// Marking in the article that the view shows: from what a person asks for (a tag's key, a boundary,
// delete) to the verbs of the session.
class Tagging : public QObject
{
    Q_OBJECT

public:
    Tagging(OpenProject &session, ArticleView &view, QObject *parent = nullptr);

    ArticleId article() const;
    // Tags the selection; without one the annotation that is current, or else the word at the
    // caret. On an annotation of the same layer it offers to change its tag instead. White space
    // and punctuation at the ends of the selection are left out (see wordsToTag), and so are
    // quotation marks, which is told; only in layers of one's own a pair around all of it stays.
    void tag(TagId tag);
    // The current annotation gets the tag.
    void changeCurrent(TagId tag);
    void removeCurrent();
    // Any tag by a few letters of its name, typed at the words; on an annotation it becomes its
    // tag.
    void tagByName();
    void setParagraphRole(ParagraphRole role);

signals:
    // By a person's key, in the article that is shown.
    void tagged();
    // A step was refused; the text is for a person.
    void failed(const QString &text);
    // What was done otherwise than asked; the text is for a person.
    void notice(const QString &text);

private:
    QList<TextRange> wanted(TagId tag) const;
    void tellWhatIsLeftOut(const QList<TextRange> &ranges, TextRange selected);
    const Annotation *inTheWay(TagId tag, const QList<TextRange> &ranges) const;
    void annotate(TagId tag, const QList<TextRange> &ranges);
    bool isMeant(TagId tag, const QList<TextRange> &ranges);
    void offerChange(const Annotation &annotation, TagId tag, const QList<TextRange> &ranges);

    OpenProject &m_session;
    ArticleView &m_view;
};

} // namespace Standoff
