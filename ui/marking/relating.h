// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/annotation.h"

#include <QObject>

class QMenu;

namespace Standoff {

class ArticleView;
class OpenProject;

// Draws relations between the annotations of the article that the view shows, by key or by mouse.
class Relating : public QObject
{
    Q_OBJECT

public:
    Relating(OpenProject &session, ArticleView &view, QObject *parent = nullptr);

    // The first time, the current annotation is where a relation begins; the second time, on
    // another one, it ends there, and its type is asked for.
    void beginOrEnd();
    // Shows the relations of the current annotation, to go along, change or remove them.
    void showRelations();
    // Those drawn at a place of the view; returns whether there are any.
    bool showRelationsAt(QPoint viewportPoint);

signals:
    // A step was refused; the text is for a person.
    void failed(const QString &text);
    // What is to be done next; the text is for a person, and empty when it is done.
    void notice(const QString &text);

private:
    QStringList typesInUse() const;
    void relate(AnnotationId from, AnnotationId to);
    void retype(RelationId relation);
    void showMenu(const QList<RelationId> &relations, QPoint viewportPoint);
    void addTo(QMenu &menu, const Relation &relation);

    OpenProject &m_session;
    ArticleView &m_view;
    AnnotationId m_from;
};

} // namespace Standoff
