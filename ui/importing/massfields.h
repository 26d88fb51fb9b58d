// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Standoff {

struct IncomingArticle;
class IncomingModel;
enum class IncomingFact : quint8;
class Project;

// What is said of all articles that are selected in the list of those that come in.
class MassFields : public QWidget
{
    Q_OBJECT

public:
    // Publishers that the project has can be chosen, others typed.
    MassFields(IncomingModel &model, const Project &project, QWidget *parent = nullptr);

    void setRows(const QList<int> &rows);

signals:
    // The rows are wanted in another encoding.
    void encodingChosen(const QList<int> &rows, const QString &encoding);
    // Something was said that stands in this column of the list.
    void said(int column);
    // Which column of a table is what.
    void columnsWanted(const QString &file);

private:
    void say(IncomingFact fact, const QString &value);
    QString common(QString IncomingArticle::*member) const;
    void showValues();

    IncomingModel &m_model;
    QList<int> m_rows; // that have an article
    QString m_table; // the only file of the rows, where it may be a table
    QLabel *m_count;
    QComboBox *m_publisher;
    QLineEdit *m_section;
    QComboBox *m_language;
    QLineEdit *m_labels;
    QComboBox *m_encoding;
    QPushButton *m_columns;
};

} // namespace Standoff
