// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QVariant>
#include <QWidget>

class QFormLayout;

namespace Standoff {

class FieldEditor;
class FoldButton;
class OpenProject;

// A column of labelled fields. What is edited in one goes to the session as a step of its own. What
// does not have the form of its field, or what the session refuses, stays as it was typed, with
// what is wrong below it; it is kept while the form shows something else, and is there again
// afterwards. What the session refuses because it is busy is tried again when it is not.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(const OpenProject &session, QWidget *parent = nullptr);

    // Takes over what is still being typed, as if the focus had left.
    void commit();

signals:
    void failed(const QString &text);

protected:
    // Adds a field and owns it. Its object name is the name of the field.
    void addField(const QString &name, const QString &label, FieldEditor *editor);
    // Over the whole width, without a label that is seen.
    void addTitle(const QString &name, const QString &label, FieldEditor *editor);
    // The same in the letters of the window.
    void addWide(const QString &name, const QString &label, FieldEditor *editor);
    // What is added from here on, up to the next fold, is seen while the fold is open.
    void addFold(FoldButton *fold);
    // What stands below all and is never folded away.
    void addFoot(QWidget *foot);
    // Shows only the first row, or all that is not folded away.
    void setReduced(bool isReduced);
    // nullptr when there is none.
    FieldEditor *field(const QString &name) const;
    void removeFields();
    // Before and after the fields get the values of something else, told from others by a number.
    void leave(qint64 subject);
    void arrive(qint64 subject);
    void addWidget(QWidget *widget);

    // Takes the value of a field to the session.
    virtual Result<> put(const QString &name, const QVariant &value) = 0;

private:
    void connectField(const QString &name, const QString &label, FieldEditor *editor);
    void take(FieldEditor *editor, const QString &name, const QVariant &typed);
    void tryAgain();
    void showRows();

    const OpenProject &m_session;
    QFormLayout *m_layout;
    bool m_isReduced = false;
    QWidget *m_foot = nullptr;
    QHash<qint64, QMap<QString, QVariant>> m_refused; // by subject and field
    QSet<QString> m_waiting; // fields, until the session is not busy
};

} // namespace Standoff
