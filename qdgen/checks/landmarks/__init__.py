"""What is where in a document: masthead, title, legal bases, articles, closing and annexes, found by their words."""
