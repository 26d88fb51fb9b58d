// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QStringList>

namespace Standoff {

// Which of brat's files belong together. "X.ann" is about "X.txt", as is "X_kim.ann", by the
// annotator "kim"; "X.a1", "X.a2" and "X.rel" are one annotator's. The text is beside them, or in a
// folder beside theirs that has the same below it: "text/X.txt", "attributions/X_kim.ann".
class BratFiles
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::BratFiles)

public:
    struct Group // whose names are shared
    {
        QString annotator; // "" where there is no suffix
        QStringList files;
    };
    struct Article
    {
        QString text;
        QString
            path; // of the text, below the root, where its annotations are beside it; else its name
        QString name; // of the text without suffix, with folders where several have it
        QString root; // the folder that was given; "" where it was a file
        QList<Group> groups; // by annotator
    };

    struct Told
    {
        QString file;
        QString what;
        bool isLeftOut;
    };

    // The error says that a path is not there, or that there is no file of brat at all.
    Result<> find(const QStringList &paths);

    const QList<Article> &articles() const { return m_articles; }
    const QList<Told> &told() const { return m_told; }

    static bool isAnnotations(const QString &path);
    static bool isText(const QString &path);

private:
    struct Found
    {
        QString root;
        QMap<QString, QStringList> groups; // files by annotator
    };

    Result<> findIn(const QString &folder);
    void findOne(const QString &path);
    void add(const QString &annotations, const QString &root);
    void name();
    // The text that a file is about, and its annotator.
    std::pair<QString, QString> textFor(const QString &annotations, const QString &root);
    QString parallelText(const QString &folder, const QString &base, const QString &root);
    QString siblingText(const QString &folder, const QString &base) const;
    QString textBeside(const QString &folder, const QString &base);

    QMap<QString, Found> m_found; // by text
    QHash<QString, QStringList> m_textsByBase; // of the folders that were given
    QHash<QString, QHash<QString, QString>> m_textsIn; // by folder and base
    QList<Article> m_articles;
    QList<Told> m_told;
};

} // namespace Standoff
